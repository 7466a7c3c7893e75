// The interface texts in the browser's language, from public/_locales.
import { browser } from 'wxt/browser';
import { unpackMessages } from './packed-messages';
import { createText, type Text } from './text';

/**
 * Text in the browser's language where Collate speaks it, else in English. Plurals, dates and direction follow the
 * language of the messages: a browser in a language without messages shows English ones.
 */
export function loadText(): Text {
  // The browser's own typing lists the keys of the source files only; these are packed when the extension is built.
  const lookUp = unpackMessages(browser.i18n.getMessage as (name: string) => string);
  const spoken = lookUp('interface_language') || 'en';
  const wanted = browser.i18n.getUILanguage();
  const locale = new Intl.Locale(wanted).language === spoken ? wanted : spoken;
  return createText((key) => lookUp(key), locale, new Date().toISOString());
}
