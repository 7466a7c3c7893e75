// The service worker: registers menu entry and keys. It keeps no state and may die at any moment.
import { defineBackground } from 'wxt/utils/define-background';
import { loadText } from '../lib/browser/interface-text';
import { registerToolbar } from '../lib/browser/toolbar';

export default defineBackground(() => {
  registerToolbar(loadText().say('menu_keep'));
});
