import { render } from 'preact';
import { App } from '../../components/app';
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/matrix.css';
import '../../components/checks.css';
import type { MakeAnalyser } from '../../components/session/use-session';
import { createAnalyser } from '../../lib/checks/worker-client';

const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
const makeAnalyser: MakeAnalyser = (onResult) => createAnalyser(worker, onResult);

render(<App makeAnalyser={makeAnalyser} />, document.body);
