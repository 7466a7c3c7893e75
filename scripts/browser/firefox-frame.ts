// The script that Firefox runs beside the page of a popup or sidebar, in its process, to evaluate, click and press keys.

interface FrameMessage {
  readonly data: {
    readonly id: number;
    readonly code?: string;
    readonly x?: number;
    readonly y?: number;
    readonly key?: string;
  };
}

/** What Firefox gives to a frame script; only what is used here. */
interface FrameGlobal {
  collateServes?: boolean;
  readonly content: Window & {
    synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;
    KeyboardEvent: typeof KeyboardEvent;
  };
  addMessageListener(name: string, listener: (message: FrameMessage) => void): void;
  sendAsyncMessage(name: string, data: object): void;
  readonly Cu: {
    Sandbox: new (principal: object, options: object) => object;
    evalInSandbox(code: string, sandbox: object): unknown;
  };
  readonly Cc: Readonly<Record<string, { createInstance(contract: unknown): KeyProcessor }>>;
  readonly Ci: Readonly<Record<string, unknown>>;
}

interface KeyProcessor {
  readonly KEY_NON_PRINTABLE_KEY: number;
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent, flags: number): void;
  keyup(event: KeyboardEvent, flags: number): void;
}

/** Serves "collate:evaluate", "collate:click" and "collate:press"; every message is answered by "collate:answer". */
function serveFrame(frame: FrameGlobal): void {
  if (frame.collateServes) return; // A popup keeps its frame when Firefox moves it between two browser elements.
  frame.collateServes = true;
  let sandbox: object | null = null;
  let sandboxDocument: Document | null = null;

  const serve = (name: string, work: (data: FrameMessage['data']) => unknown) => {
    frame.addMessageListener(`collate:${name}`, (message) => {
      Promise.resolve()
        .then(() => work(message.data))
        .then(
          (value) => ({ id: message.data.id, value }),
          (error: unknown) => ({ id: message.data.id, error: String(error) }),
        )
        .then((answer) => frame.sendAsyncMessage('collate:answer', answer));
    });
  };

  serve('evaluate', async ({ code }) => {
    if (!sandbox || sandboxDocument !== frame.content.document) {
      sandboxDocument = frame.content.document;
      // A sandbox with the page's own principal: the page's view of things, but outside its content security policy.
      sandbox = new frame.Cu.Sandbox(frame.content, {
        sandboxPrototype: frame.content,
        wantXrays: false,
        sameZoneAs: frame.content,
      });
    }
    return JSON.stringify((await frame.Cu.evalInSandbox(code ?? '', sandbox)) ?? null);
  });

  serve('click', ({ x = 0, y = 0 }) => {
    const options = { button: 0, clickCount: 1 };
    frame.content.synthesizeMouseEvent('mousemove', x, y, { button: 0 });
    frame.content.synthesizeMouseEvent('mousedown', x, y, options);
    frame.content.synthesizeMouseEvent('mouseup', x, y, options);
  });

  serve('press', ({ key = '' }) => {
    const processor = frame.Cc['@mozilla.org/text-input-processor;1']?.createInstance(
      frame.Ci['nsITextInputProcessor'],
    );
    if (!processor) throw new Error('Firefox has no text input processor');
    frame.content.focus();
    processor.beginInputTransactionForTests(frame.content);
    const event = new frame.content.KeyboardEvent('', { key, ...(key === ' ' ? { code: 'Space' } : {}) });
    const flags = key.length > 1 ? processor.KEY_NON_PRINTABLE_KEY : 0;
    processor.keydown(event, flags);
    processor.keyup(event, flags);
  });
}

/** The frame script as an address that `loadFrameScript` takes. */
export const FRAME_SCRIPT_URL =
  'data:application/javascript;charset=utf-8,' +
  encodeURIComponent(
    `{ const __name = (it) => it; const frame = this; (${serveFrame.toString()})({ ` +
      'get collateServes() { return frame.collateServes; }, ' +
      'set collateServes(it) { frame.collateServes = it; }, ' +
      'get content() { return frame.content; }, Cu, Cc, Ci, ' +
      'addMessageListener: (...it) => frame.addMessageListener(...it), ' +
      'sendAsyncMessage: (...it) => frame.sendAsyncMessage(...it) }); }',
  );
