// The bar of the side-by-side page: what is shown, how it scrolls, adding a report, names, export, print.
import { useState } from 'preact/hooks';
import { MOST_OTHERS_SHOWN } from './limits';
import type { CompareActions, CompareState } from '../../lib/state/compare-state';
import { nameOf } from '../evidence/reports';
import { ExportMenu } from '../export/ExportMenu';
import { directionOfField, quotedWords } from '../direction';
import { Icon } from '../Icon';
import { PageBar } from '../PageBar';
import { Popover } from '../Popover';
import { useText } from '../text-context';

interface CompareBarProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
}

export function CompareBar({ state, actions }: CompareBarProps) {
  const text = useText();
  const { screen } = state;
  const comparing = screen.screen === 'comparison';
  return (
    <PageBar title={text.say('side_by_side')}>
      <span class="grow" />
      {comparing && (
        <>
          <div class="seg" role="group" aria-label={text.say('show_what')}>
            {([false, true] as const).map((only) => (
              <button
                key={String(only)}
                type="button"
                aria-pressed={state.differencesOnly === only}
                onClick={() => actions.setDifferencesOnly(only)}
              >
                {text.say(only ? 'differences_only' : 'everything')}
              </button>
            ))}
          </div>
          <button
            type="button"
            class="btn"
            aria-pressed={state.together}
            onClick={() => actions.setTogether(!state.together)}
          >
            <Icon name="lock" /> {text.say('scroll_together')}
          </button>
          {screen.views.length === 2 && (
            <button type="button" class="btn" onClick={() => actions.makeBase(screen.views[1]?.base ?? '')}>
              <Icon name="swap" /> {text.say('swap')}
            </button>
          )}
          {screen.views.length <= MOST_OTHERS_SHOWN && !state.namesHidden && (
            <AddReport state={state} actions={actions} />
          )}
          <button
            type="button"
            class="btn"
            aria-pressed={state.namesHidden}
            onClick={() => actions.setNamesHidden(!state.namesHidden)}
          >
            {text.say('hide_names')}
          </button>
          <button type="button" class="btn" onClick={() => actions.print()}>
            {text.say('print')}
          </button>
          <ExportMenu onExport={actions.exportComparison} />
        </>
      )}
      <button
        type="button"
        class="btn btn-icon"
        aria-label={text.say('library')}
        title={text.say('library')}
        onClick={() => actions.openLibrary()}
      >
        <Icon name="books" />
      </button>
    </PageBar>
  );
}

function AddReport({ state, actions }: CompareBarProps) {
  const text = useText();
  const [words, setWords] = useState('');
  const { found } = state;
  const search = (next: string): void => {
    setWords(next);
    actions.search(next);
  };
  return (
    <Popover
      label={text.say('add_report')}
      worded
      button={
        <>
          <Icon name="not-here" /> {text.say('add_report')}
        </>
      }
      open={found !== null}
      onOpen={(open) => (open ? search('') : actions.search(null))}
    >
      <label class="field">
        <Icon name="search" />
        <span class="vh">{text.say('search_kept')}</span>
        <input
          type="search"
          dir={directionOfField(words)}
          value={words}
          placeholder={text.say('search_kept')}
          onInput={(event) => search(event.currentTarget.value)}
        />
      </label>
      <p class="small muted" role="status">
        {text.count('found_kept', found?.length ?? 0)}
      </p>
      <ul class="add-list">
        {(found ?? []).map((one) => {
          const name = nameOf(one) ?? text.say('report_without_name');
          return (
            <li key={one.id}>
              <button type="button" class="menu-item" onClick={() => actions.add(one.id)}>
                <b dir="auto">{name}</b> <bdi class="small muted">{text.moment(one.publishedAt)}</bdi>
                {one.title !== null && (
                  <span class="head clamp" {...quotedWords(one.title)}>
                    {one.title}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </Popover>
  );
}
