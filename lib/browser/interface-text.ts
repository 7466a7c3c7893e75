// The interface texts in the browser's language, from public/_locales.
import { browser } from 'wxt/browser';
import { createText, type Text } from './text';

/**
 * Text in the browser's language where Collate speaks it, else in English. Plurals, dates and direction follow the
 * language of the messages: a browser in a language without messages shows English ones.
 */
export function loadText(): Text {
  // The browser's own typing lists the known keys only; a missing key gives an empty text, which createText expects.
  const lookUp = browser.i18n.getMessage as (key: string) => string;
  const spoken = lookUp('interface_language') || 'en';
  const wanted = browser.i18n.getUILanguage();
  const locale = new Intl.Locale(wanted).language === spoken ? wanted : spoken;
  return createText((key) => lookUp(key), locale, new Date().toISOString());
}
