// What jsdom lacks and the views call: scrolling does nothing there.
Element.prototype.scrollIntoView = () => undefined;
