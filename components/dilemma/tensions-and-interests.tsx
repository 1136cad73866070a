import { InterestsView } from '../interests/interests-view';
import type { ViewProps } from '../views';
import { DilemmaView } from './dilemma-view';

/** What pulls against each other, and who wants what. */
export function TensionsAndInterests({ shown, actions }: ViewProps) {
  const { document, analysis, capabilities } = shown;
  return (
    <>
      <DilemmaView {...{ document, analysis, capabilities, actions }} />
      <InterestsView
        {...{ document, analysis }}
        onReveal={capabilities.reveal ? actions.reveal : undefined}
      />
    </>
  );
}
