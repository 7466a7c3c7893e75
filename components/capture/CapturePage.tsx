// The page "Add reports": every way to bring in another report of an event.
import { useEffect } from 'preact/hooks';
import type { Text } from '../../lib/browser/text';
import type { CaptureActions, CaptureState } from '../../lib/state/capture-state';
import { Logo } from '../Icon';
import { libraryWords } from '../popup/trouble-words';
import { TextContext } from '../text-context';
import { FilesPart } from './FilesPart';
import { LinkPart } from './LinkPart';
import { PastePart } from './PastePart';
import { SitesPart } from './SitesPart';
import { TabsPart } from './TabsPart';

interface CaptureProps {
  readonly state: CaptureState;
  readonly actions: CaptureActions;
  readonly text: Text;
  readonly endings: readonly string[];
}

export function CapturePage({ state, actions, text, endings }: CaptureProps) {
  const { part, failure, failed } = state;
  useEffect(() => {
    if (part === 'tabs') return;
    document.getElementById(part)?.scrollIntoView({ block: 'start' });
    document.getElementById(`${part}-title`)?.focus({ preventScroll: true });
  }, [part]);
  return (
    <TextContext.Provider value={text}>
      <div class="capture" lang={text.locale} dir={text.direction}>
        <header class="capture-top">
          <Logo />
          <p>
            <b>{text.say('product')}</b>
          </p>
        </header>
        <main class="capture-body">
          <h1 class="page-title">{text.say('add_reports')}</h1>
          <p class="muted">{text.say('capture_intro')}</p>
          <div role="alert">
            {failure !== null && (
              <p class="notice">
                <b>{text.say(libraryWords(failure).answer)}</b> {text.say(libraryWords(failure).why)}
              </p>
            )}
            {failed !== null && (
              <div class="notice">
                <p>
                  <b>{text.say('page_failed')}</b> {text.say('page_failed_why')}
                </p>
                <p class="detail-text">{failed}</p>
              </div>
            )}
          </div>
          <TabsPart state={state} actions={actions} />
          <LinkPart state={state} actions={actions} />
          <FilesPart state={state} actions={actions} endings={endings} />
          <PastePart state={state} actions={actions} />
          <SitesPart state={state} actions={actions} />
        </main>
      </div>
    </TextContext.Provider>
  );
}
