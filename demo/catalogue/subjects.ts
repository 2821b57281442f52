/**
 * The subjects by which the demo collection is arranged, in the words a Finnish library's shelf labels use in Finnish,
 * Swedish and English. Knows nothing of the works.
 */
export interface SubjectNames {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

export const subjects = {
  novels: { fi: 'Romaanit', sv: 'Romaner', en: 'Novels' },
  shortStories: { fi: 'Novellit', sv: 'Noveller', en: 'Short stories' },
  poetry: { fi: 'Runot', sv: 'Lyrik', en: 'Poetry' },
  drama: { fi: 'Näytelmät', sv: 'Dramatik', en: 'Drama' },
  crime: { fi: 'Jännityskirjallisuus', sv: 'Deckare och spänning', en: 'Crime and mystery' },
  adventure: { fi: 'Seikkailut', sv: 'Äventyr', en: 'Adventure' },
  fantasy: { fi: 'Fantasia', sv: 'Fantasy', en: 'Fantasy' },
  scienceFiction: { fi: 'Tieteiskirjallisuus', sv: 'Science fiction', en: 'Science fiction' },
  horror: { fi: 'Kauhu', sv: 'Skräck', en: 'Horror' },
  humour: { fi: 'Huumori', sv: 'Humor', en: 'Humour' },
  love: { fi: 'Rakkaus', sv: 'Kärlek', en: 'Love' },
  history: { fi: 'Historia', sv: 'Historia', en: 'History' },
  war: { fi: 'Sota', sv: 'Krig', en: 'War' },
  nature: { fi: 'Luonto', sv: 'Natur', en: 'Nature' },
  travel: { fi: 'Matkat', sv: 'Resor', en: 'Travel' },
  memoirs: { fi: 'Elämäkerrat ja muistelmat', sv: 'Biografier och memoarer', en: 'Biographies and memoirs' },
  society: { fi: 'Yhteiskunta', sv: 'Samhälle', en: 'Society' },
  folklore: { fi: 'Kansanperinne', sv: 'Folktradition', en: 'Folklore' },
  fairyTales: { fi: 'Sadut', sv: 'Sagor', en: 'Fairy tales' },
  animals: { fi: 'Eläimet', sv: 'Djur', en: 'Animals' },
  school: { fi: 'Koulu', sv: 'Skola', en: 'School' },
  family: { fi: 'Perhe', sv: 'Familj', en: 'Family' },
  sami: { fi: 'Saamelaiset', sv: 'Samer', en: 'The Sámi' },
} as const satisfies Record<string, SubjectNames>;

export type Subject = keyof typeof subjects;
