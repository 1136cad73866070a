import { render } from 'preact';
import { ReportPage } from '../../components/report/report-page';
import '../../components/theme.css';
import '../../components/report/report.css';

render(<ReportPage id={location.hash.slice(1)} />, document.body);
