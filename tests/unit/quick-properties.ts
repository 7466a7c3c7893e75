// For Stryker, which runs a property once for every fault: a fault counts as noticed when a fifth of a second is enough.
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 600 });
