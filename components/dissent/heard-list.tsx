import type { Heard } from '../../lib/dissent';
import type { Language, Span } from '../../lib/document/document';
import { Quote } from '../quote';
import { useText } from '../use-text';
import { FindingPart } from './finding-part';

interface Props {
  readonly heard: readonly Heard[];
  readonly language: Language;
  readonly onReveal?: (span: Span) => void;
  readonly onCopy: (text: string) => void;
}

/** How each sentence sounds: what a reader hears in it, and how to turn it. */
export function HeardList({ heard, language, onReveal, onCopy }: Props) {
  const t = useText();
  return (
    <ul class="heard">
      {heard.map(({ sentence, report }) => {
        const { block, start, end, text } = sentence;
        return (
          <li key={`${block}-${start}`} data-tone={report.verdict}>
            <div lang={language}>
              <Quote text={text} span={{ block, start, end }} cue={null} onReveal={onReveal} />
            </div>
            {report.verdict === 'fine' && <p>{t('dissentToneFine')}</p>}
            {report.verdict === 'good' && <p>{t('dissentToneGood')}</p>}
            {report.strengths.length > 0 && (
              <ul class="strengths" lang={language}>
                {report.strengths.map(({ strength, name }) => (
                  <li key={strength}>{name}</li>
                ))}
              </ul>
            )}
            {report.findings.map((finding) => (
              <FindingPart
                key={finding.fault}
                finding={finding}
                language={language}
                onCopy={onCopy}
              />
            ))}
          </li>
        );
      })}
    </ul>
  );
}
