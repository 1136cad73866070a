import { render } from 'preact';
import { App } from '../../components/app';
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/tabs.css';
import '../../components/matrix.css';
import '../../components/checks.css';
import '../../components/strip/strip.css';
import '../../components/dilemma/dilemma.css';
import '../../components/interests/interests.css';
import '../../components/choice.css';
import '../../components/perspectives/perspectives.css';
import '../../components/dissent/dissent.css';
import '../../components/files/files.css';
import '../../components/reading/reading.css';
import '../../components/progress/progress.css';
import '../../components/aside/aside.css';
import '../../components/here/here.css';
import '../../components/marks/marks.css';
import { readerInWorker } from '../../components/files/read-in-worker';
import type { MakeAnalyser } from '../../components/session/session';
import { createAnalyser } from '../../lib/checks/worker-client';

const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
const makeAnalyser: MakeAnalyser = (...heard) => createAnalyser(worker, ...heard);
const readFile = readerInWorker(
  () => new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' }),
);

render(<App makeAnalyser={makeAnalyser} readFile={readFile} />, document.body);
