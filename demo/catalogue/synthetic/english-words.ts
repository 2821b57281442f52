/** English words that synthetic titles and names are put together from. Holds no rule of how. */
import type { TitleWords } from './title-words.ts';

const nouns =
  'Lake Forest Bridge House Wind Stone Shore Island Road Spring Winter Summer Autumn Morning Evening Moon Star Bird Wolf Bear ' +
  'Fox Horse Door Window Key Clock Letter Map Song Dream Shadow Light Snow Ice Sea Ship Harbour Town Village School Church ' +
  'Castle Mill Field Garden Rose Apple Gold Silver Iron Heart Legacy Promise Memory Secret Journey Return Lantern Orchard';

const stems =
  'Lake Wood Stone Shore Moon Star Bird Wolf Bear Fox Snow Ice Sea Ship Mill Field Rose Gold Silver Iron Heart Wind';

const adjectives =
  'Black White Red Blue Green Grey Golden Silver Silent Distant Last First Lost Forgotten Cold Warm Deep Long Old New Little ' +
  'Great Dark Bright Wild Lonely Secret Burning Frozen Honest';

const places =
  'in London;in Helsinki;in the North;by the Sea;under the Ice;across the Fields;at Midnight;in the Rain;beyond the Hills;' +
  'of the Valley;on the Island;at the Border;in the Archipelago;without a Map;after the War;before Dawn;in Lapland;in Dublin';

const givenNames =
  'Alice Edmund Clara Walter Edith Arthur Florence Henry Grace Albert Mabel George Violet Frank Ruth Harold Esther Ralph Joan ' +
  'Philip Margaret Stephen Helen Martin Diana Peter Laura Simon Rachel Daniel Hannah Oliver Naomi Samuel Iris Theo Amara Kofi';

const familyBeginnings =
  'Ash Black Bright Cald Dray Elm Fair Green Hart Holl Kings Lang Mars Nor Oak Pen Rad Red Shel Thorn Under Wake West Whit Win';
const familyEndings = 'ley field ton worth wood well by ford more ham wick bourne';

export const englishWords: TitleWords = {
  nouns: nouns.split(' ').map((noun) => [`The ${noun}`, `The ${noun}’s`]),
  stems: stems.split(' '),
  adjectives: adjectives.split(' '),
  places: places.split(';'),
  givenNames: givenNames.split(' '),
  familyBeginnings: familyBeginnings.split(' '),
  familyEndings: familyEndings.split(' '),
};
