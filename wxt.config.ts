import { defineConfig } from 'wxt';
import { SITES } from './lib/settings/sites';

/** The pages of the extension can reach nothing but themselves: no network, no inline code. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  // Workers load what they need when they need it.
  vite: () => ({ worker: { format: 'es' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for one by one, in the panel, and only where the text can't be read otherwise.
    optional_host_permissions: Object.values(SITES),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Ctrl+Shift+Y', mac: 'MacCtrl+Shift+Y' },
      },
      selection: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_menuSelection__',
      },
      dissent: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_menuDissent__',
      },
      marks: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_marks_toggle__',
      },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    storage: browser === 'firefox' ? undefined : { managed_schema: 'managed-schema.json' },
    minimum_chrome_version: browser === 'firefox' ? undefined : '116',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kanttekening@kanttekening.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
