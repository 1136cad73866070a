import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/welcome-page';
import '../../components/theme.css';
import '../../components/welcome/welcome.css';

render(<WelcomePage />, document.body);
