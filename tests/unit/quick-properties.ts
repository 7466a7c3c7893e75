// For Stryker, which runs a property once for every fault: a fault counts as noticed when a second of it is enough.
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 1000 });
