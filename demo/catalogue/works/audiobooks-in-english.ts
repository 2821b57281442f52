/**
 * Audiobooks in English: spoken introductions to well-known books. The texts were written for this collection and hold
 * nothing of the books' own text.
 */
import { audiobook, type Shelf } from '../shelf.ts';

const adult: Shelf = { language: 'en', audience: 'adult', describedIn: 'en' };
const children: Shelf = { ...adult, audience: 'children' };

export const audiobooksInEnglish = [
  audiobook(
    adult,
    [
      'The Hound of the Baskervilles',
      'Doyle, Arthur Conan',
      1902,
      ['crime', 'horror'],
      'An introduction read by a speech synthesiser: the curse, the moor and the art of noticing.',
      { series: ['Sherlock Holmes', 5] },
    ],
    [
      {
        title: 'A walking stick',
        text: 'The story begins with an object left behind. A visitor has called at Baker Street and forgotten his walking stick, and Sherlock Holmes asks Doctor Watson what it tells him. Watson makes a good attempt and is wrong about nearly everything. It is a small scene, and a fair warning to the reader. We are about to be shown a great many things, and we shall look at all of them without seeing what they mean. Then the visitor comes back for his stick, and he brings an old paper with him, and the tale of a dog.',
      },
      {
        title: 'The moor',
        text: 'For a long while Holmes is absent from the book. He stays in London, or so he says, and Watson goes to Devon to guard the young heir. The moor takes over. It is wide and grey, with stone huts older than history and a bog that can swallow a pony. Somewhere out there a convict is hiding. At night a light moves where no light should be, and something howls. Watson writes down what he sees, honestly and in order, and sends it to his friend. His letters are some of the best pages of the whole series.',
      },
      {
        title: 'Reason and fear',
        text: 'Arthur Conan Doyle had already grown tired of his detective and had let him fall from a cliff. Readers did not forgive him. So he wrote this novel as a case from earlier years, and he did something clever with it. He set the most reasonable man in fiction against a ghost story. The solution is sound, and every clue has been in plain sight. And yet, when the book is closed, it is not the solution that we remember. It is the mist, the silence, and the footprints beside the path.',
      },
    ],
  ),
  audiobook(
    children,
    [
      'Alice’s Adventures in Wonderland',
      'Carroll, Lewis',
      1865,
      ['fantasy', 'fairyTales'],
      'An introduction for children, read by a speech synthesiser: how to fall, how to grow and how to ask questions.',
    ],
    [
      {
        title: 'Down you go',
        text: 'It is a hot day, and Alice is bored. Her sister is reading a book without pictures. Then a white rabbit runs past, and that is not so strange, but the rabbit has a watch, and that is. So Alice runs after him, and down a hole, and falls. She falls so slowly that she has time to look at the shelves on the walls. Most people would scream. Alice wonders how far she has come, and whether cats eat bats. That is the first thing to know about her. She is never too frightened to be curious.',
      },
      {
        title: 'Big and small',
        text: 'In Wonderland, Alice is never the right size. She drinks from a bottle and shrinks. She eats a cake and shoots up like a telescope. She cries when she is big, and then she has to swim in her own tears when she is small. Does that sound silly? Perhaps it is not. Everybody who is growing up knows the feeling of being too little for one thing and too big for another, and sometimes both before lunch. The animals she meets are no help at all. They only ask her who she is.',
      },
      {
        title: 'A game of cards',
        text: 'There is a tea party that cannot end, because the clock has stopped at six. There is a cat that goes away and leaves its smile behind. There is a queen who shouts, and everybody is afraid of her, until Alice looks carefully and sees that she is only a playing card. The book was first told aloud, in a rowing boat, to three sisters on a summer afternoon. One of them asked for it to be written down. So if you ever hear a good story, do ask. It may still be around a hundred and sixty years later.',
      },
    ],
  ),
  audiobook(
    adult,
    [
      'Walden',
      'Thoreau, Henry David',
      1854,
      ['nature', 'memoirs'],
      'An introduction read by a speech synthesiser: a small house, a long account and a pond that freezes over.',
    ],
    [
      {
        title: 'The house by the pond',
        text: 'In the spring of eighteen forty-five a young man borrowed an axe and went to the woods. He was not going far. The village was half an hour away on foot, and his mother lived there. He built a house of one room by a pond, with a bed, a table, a desk and three chairs, and he wrote down what every board and nail had cost him. Henry Thoreau wished to find out how little a person needs, and what is left of a day when the rest has been taken away.',
      },
      {
        title: 'Accounts and beans',
        text: 'Much of the book is about work. He hoed beans, mile after mile of them, and he sold them with a small profit. He walked, he measured the depth of the pond through the ice, he listened to owls and to the train that passed on the far shore. He can be a difficult companion. He gives advice that nobody asked for, and he is proud of his independence. But then he will describe a battle between ants, or the colour of ice, and it is as if he had handed you a clean pair of glasses.',
      },
      {
        title: 'What he brought back',
        text: 'After two years, two months and two days he left. He had, he felt, other lives to live. The book took him much longer than the stay, and he wrote it out seven times. Few people bought it. Since then it has been read by gardeners and presidents, by people who wished to change a law and by people who only wanted to sleep better. It does not tell us to move to a hut. It asks a simple question, and it asks it kindly enough: of all the things that you do today, which did you choose?',
      },
    ],
  ),
];
