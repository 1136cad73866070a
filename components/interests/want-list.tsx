import type { Want } from '../../lib/dilemma/interests';
import type { Language, Span } from '../../lib/document/document';
import { Quote } from '../quote';
import type { MessageKey } from '../text';
import { useText } from '../use-text';

interface Props {
  readonly wants: readonly Want[];
  readonly language: Language;
  readonly onReveal?: (span: Span) => void;
}

/** What the parties of one group want: who, whether it is interest or demand, and the words. */
export function WantList({ wants, language, onReveal }: Props) {
  const t = useText();
  return (
    <ul class="wants">
      {wants.map((want) => {
        const { sentence, party } = want;
        return (
          <li key={`${sentence.block}-${sentence.start}`}>
            <p>
              {party ? (
                <strong lang={language}>{party.name}</strong>
              ) : (
                <span>{t('interestsAskWho')}</span>
              )}{' '}
              <span class="want-kind">{t(kindKey(want))}</span>
            </p>
            <div lang={language}>
              <Quote text={sentence.text} span={sentence} cue={party} onReveal={onReveal} />
            </div>
            {want.demand && !want.interest && <p class="ask">{t('interestsAskWhy')}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function kindKey({ interest, demand }: Want): MessageKey {
  if (interest && demand) return 'interestsBoth';
  if (demand) return 'interestsDemand';
  return interest ? 'interestsInterest' : 'interestsUnsure';
}
