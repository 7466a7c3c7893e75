// Notes, words on facts and settings over an open database.
import type { Connection } from '../connection';
import type { AllWords, FactWords, LibrarySettings, Notes } from '../reader-words';
import { eraseCorrection, readAllCorrections } from '../corrections';
import { eraseFactWord, readAllFactWords, readFactWords, writeFactWord } from './fact-words';
import { readNotes, writeNote } from './notes';
import { readSetting, readSettings, writeSetting } from './settings';

export function openSaid(connection: Connection): Notes & FactWords & AllWords & LibrarySettings {
  const { read, write } = connection;
  return {
    notes: (about) => read((reading) => readNotes(reading, about)),
    writeNote: (note) => write((writing) => writeNote(writing, note)),
    factWords: (articles) => read((reading) => readFactWords(reading, articles)),
    sayFact: (word) => write((writing) => writeFactWord(writing, word)),
    unsayFact: (one, other) => write((writing) => eraseFactWord(writing, one, other)),
    allFactWords: () => read((reading) => readAllFactWords(reading)),
    allPairWords: () => read((reading) => readAllCorrections(reading)),
    unsayPair: (one, other) => write((writing) => eraseCorrection(writing, one, other)),
    setting: (key) => read((reading) => readSetting(reading, key)),
    settings: (prefix) => read((reading) => readSettings(reading, prefix)),
    setSetting: (key, value) => write((writing) => writeSetting(writing, key, value)),
  };
}
