// The panel without an article: what is the case and what to do, in plain sentences.
import type { PanelScreen } from '../../lib/state/panel-state';
import { libraryWords } from '../popup/trouble-words';
import { useText } from '../text-context';

interface PanelStatesProps {
  readonly screen: Exclude<PanelScreen, { screen: 'comparison' | 'alone' }>;
  readonly onTryAgain: () => void;
}

export function PanelStates({ screen, onTryAgain }: PanelStatesProps) {
  const text = useText();
  const { answer, why } = ((): { readonly answer: string; readonly why: string } => {
    switch (screen.screen) {
      case 'waiting':
        return { answer: text.say('panel_waiting'), why: text.say('panel_waiting_why') };
      case 'working':
        return { answer: text.say('panel_working'), why: '' };
      case 'failed':
        return { answer: text.say('panel_failed'), why: text.say('panel_failed_why') };
      case 'library-trouble': {
        const words = libraryWords(screen.failure);
        return { answer: text.say(words.answer), why: text.say(words.why) };
      }
    }
  })();
  return (
    <main class="state">
      <h1 class="vh">{text.say('product')}</h1>
      <p class="answer" role="status">
        {answer}
      </p>
      {screen.screen === 'working' && <span class="spin" />}
      {why !== '' && <p>{why}</p>}
      {(screen.screen === 'library-trouble' || screen.screen === 'failed') && (
        <div class="acts">
          <button type="button" class="btn btn-main" onClick={onTryAgain}>
            {text.say('try_again')}
          </button>
        </div>
      )}
      {screen.screen === 'failed' && screen.detail !== '' && (
        <details class="details">
          <summary>{text.say('details_to_copy')}</summary>
          <p class="detail-text">{screen.detail}</p>
        </details>
      )}
    </main>
  );
}
