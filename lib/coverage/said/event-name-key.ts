// The key of an event's name among the settings: on its own, for those who only erase it.

/** Names of events are settings under this prefix and the id of the event. */
export const EVENT_NAME = 'event:';
