// For Stryker, which runs a property once for every fault: a fault counts as noticed when half a second or so is enough.
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 600 });
