/** E-books in English. Titles, authors and years are facts; descriptions are ours. */
import { ebooks } from '../shelf.ts';

const shelf = { language: 'en', describedIn: 'en' } as const;
const holmes = (position: number) => ({ series: ['Sherlock Holmes', position] }) as const;

// A table: one line a work.
// prettier-ignore
const forAdults = ebooks({ ...shelf, audience: 'adult' }, [
  ['Sense and Sensibility', 'Austen, Jane', 1811, ['novels', 'love'], 'Two sisters lose their home and learn, each in her own way, what feeling is for.'],
  ['Pride and Prejudice', 'Austen, Jane', 1813, ['novels', 'love', 'humour'], 'Elizabeth Bennet judges Mr Darcy too quickly; he returns the favour.'],
  ['Emma', 'Austen, Jane', 1815, ['novels', 'love', 'humour'], 'A clever young woman arranges everybody’s heart but her own.'],
  ['Frankenstein', 'Shelley, Mary', 1818, ['horror', 'scienceFiction'], 'A student makes a living being and cannot bear to look at it.', { subtitle: 'or, The Modern Prometheus' }],
  ['A Christmas Carol', 'Dickens, Charles', 1843, ['novels', 'fairyTales'], 'Three ghosts take a miser through one long night and out into the morning.'],
  ['Jane Eyre', 'Brontë, Charlotte', 1847, ['novels', 'love'], 'A governess with a will of her own comes to a house with a locked floor.'],
  ['Wuthering Heights', 'Brontë, Emily', 1847, ['novels', 'love', 'nature'], 'Love and revenge on the moors, handed down like an inheritance.'],
  ['Moby-Dick', 'Melville, Herman', 1851, ['novels', 'adventure', 'animals'], 'A captain hunts one white whale around the globe, and a sailor lives to tell it.', { subtitle: 'or, The Whale' }],
  ['Walden', 'Thoreau, Henry David', 1854, ['nature', 'memoirs'], 'Two years in a small house by a pond, reckoned to the last nail and the first bird.'],
  ['Leaves of Grass', 'Whitman, Walt', 1855, ['poetry', 'nature'], 'Long-breathed poems in which one person tries to hold a whole continent.'],
  ['Great Expectations', 'Dickens, Charles', 1861, ['novels', 'society'], 'Pip comes into money and out of it again, and learns who his benefactor was.'],
  ['Middlemarch', 'Eliot, George', 1871, ['novels', 'society', 'love'], 'A town, its marriages and its good intentions, seen with patience from every side.'],
  ['Strange Case of Dr Jekyll and Mr Hyde', 'Stevenson, Robert Louis', 1886, ['horror', 'crime'], 'A respectable doctor finds a way to leave himself behind at night.'],
  ['Three Men in a Boat', 'Jerome, Jerome K.', 1889, ['humour', 'travel'], 'Three friends and a dog row up the Thames for their health and mostly talk.'],
  ['The Picture of Dorian Gray', 'Wilde, Oscar', 1890, ['novels', 'horror'], 'A young man stays beautiful while his portrait keeps the accounts.'],
  ['Poems', 'Dickinson, Emily', 1890, ['poetry'], 'Short poems, found after her death, that look straight at bees, eternity and the dark.', { id: 'poems-dickinson' }],
  ['The Importance of Being Earnest', 'Wilde, Oscar', 1895, ['drama', 'humour', 'love'], 'Two men both claim one name, and a handbag settles it.'],
  ['The Time Machine', 'Wells, H. G.', 1895, ['scienceFiction'], 'A traveller goes to the far end of human history and comes back late for dinner.'],
  ['Dracula', 'Stoker, Bram', 1897, ['horror'], 'Journals, letters and telegrams close in on a count who casts no reflection.'],
  ['The War of the Worlds', 'Wells, H. G.', 1898, ['scienceFiction', 'war'], 'Something lands in Surrey, and an empire learns what it is to be invaded.'],
  ['A Study in Scarlet', 'Doyle, Arthur Conan', 1887, ['crime'], 'A doctor looking for lodgings meets a man who has just found a use for bloodstains.', holmes(1)],
  ['The Sign of the Four', 'Doyle, Arthur Conan', 1890, ['crime', 'adventure'], 'A yearly pearl, a treasure from India and a chase down the Thames.', holmes(2)],
  ['The Adventures of Sherlock Holmes', 'Doyle, Arthur Conan', 1892, ['crime', 'shortStories'], 'Twelve cases, among them a photograph, a goose and a speckled band.', holmes(3)],
  ['The Memoirs of Sherlock Holmes', 'Doyle, Arthur Conan', 1893, ['crime', 'shortStories'], 'More cases from Baker Street, ending above a waterfall.', holmes(4)],
  ['The Hound of the Baskervilles', 'Doyle, Arthur Conan', 1902, ['crime', 'horror'], 'A family curse, a moor at night and the footprints beside a body.', holmes(5)],
  ['The Return of Sherlock Holmes', 'Doyle, Arthur Conan', 1905, ['crime', 'shortStories'], 'Watson faints: the man he mourned is standing in his study.', holmes(6)],
  ['The Valley of Fear', 'Doyle, Arthur Conan', 1915, ['crime', 'adventure'], 'A murder in a moated house leads back to a coal valley in America.', holmes(7)],
  ['His Last Bow', 'Doyle, Arthur Conan', 1917, ['crime', 'shortStories'], 'Later cases, and one evening on the eve of a war.', holmes(8)],
  ['The Case-Book of Sherlock Holmes', 'Doyle, Arthur Conan', 1927, ['crime', 'shortStories'], 'The last twelve cases, two of them told by Holmes himself.', holmes(9)],
  ['The Mysterious Affair at Styles', 'Christie, Agatha', 1920, ['crime'], 'A poisoning at a country house brings a retired Belgian detective out of the village.', { series: ['Hercule Poirot', 1] }],
  ['The Great Gatsby', 'Fitzgerald, F. Scott', 1925, ['novels', 'love'], 'One summer of parties, and a green light across the bay.'],
  ['Mrs Dalloway', 'Woolf, Virginia', 1925, ['novels'], 'One June day in London, from buying the flowers to the end of the party.'],
  ['To the Lighthouse', 'Woolf, Virginia', 1927, ['novels', 'family'], 'A family puts off a boat trip, and ten years pass through the house.'],
  ['Orlando', 'Woolf, Virginia', 1928, ['novels', 'fantasy', 'history'], 'A young nobleman lives for centuries, and wakes one morning a woman.', { subtitle: 'A Biography' }],
  ['A Room of One’s Own', 'Woolf, Virginia', 1929, ['society'], 'What a woman needs in order to write, argued with wit and a locked door.'],
  ['Animal Farm', 'Orwell, George', 1945, ['novels', 'animals', 'society'], 'The animals chase out the farmer, and the pigs begin to rewrite the rules.', { subtitle: 'A Fairy Story' }],
  ['Nineteen Eighty-Four', 'Orwell, George', 1949, ['scienceFiction', 'society'], 'Winston Smith corrects the past for a living and starts a diary.'],
  ['The Summer Book', 'Jansson, Tove', 1972, ['novels', 'nature', 'family'], 'A grandmother and a child spend a summer on an island, talking about everything.', { translators: ['Teal, Thomas'] }],
]);

// A table: one line a work.
// prettier-ignore
const forYoungAdults = ebooks({ ...shelf, audience: 'young-adult' }, [
  ['Little Women', 'Alcott, Louisa May', 1868, ['novels', 'family'], 'Four sisters grow up in a house with little money and a great deal of theatre.'],
  ['Treasure Island', 'Stevenson, Robert Louis', 1883, ['adventure'], 'A map falls out of a sea chest, and the ship’s cook has one leg.'],
  ['Adventures of Huckleberry Finn', 'Twain, Mark', 1884, ['adventure', 'society'], 'A boy and a man escaping slavery drift down the river, and the boy decides for himself.'],
  ['The Call of the Wild', 'London, Jack', 1903, ['adventure', 'animals', 'nature'], 'A dog stolen from a warm house hears something older in the snow.'],
  ['Anne of Green Gables', 'Montgomery, L. M.', 1908, ['novels', 'family', 'school'], 'They asked for a boy to help on the farm; Anne arrived instead, talking.', { series: ['Anne of Green Gables', 1] }],
  ['Anne of Avonlea', 'Montgomery, L. M.', 1909, ['novels', 'school'], 'Anne teaches at the village school and learns that theories meet children.', { series: ['Anne of Green Gables', 2] }],
  ['A Wizard of Earthsea', 'Le Guin, Ursula K.', 1968, ['fantasy'], 'A gifted boy lets something loose, and must learn its name.', { series: ['Earthsea', 1] }],
]);

// A table: one line a work.
// prettier-ignore
const forChildren = ebooks({ ...shelf, audience: 'children' }, [
  ['Alice’s Adventures in Wonderland', 'Carroll, Lewis', 1865, ['fantasy', 'fairyTales'], 'Alice follows a rabbit underground, where logic has excellent manners.'],
  ['Through the Looking-Glass', 'Carroll, Lewis', 1871, ['fantasy', 'fairyTales'], 'Alice walks through the mirror and crosses a chessboard as a pawn.'],
  ['The Adventures of Tom Sawyer', 'Twain, Mark', 1876, ['adventure', 'humour'], 'Whitewash, pirates, a cave and a boy who hears his own funeral.'],
  ['The Jungle Book', 'Kipling, Rudyard', 1894, ['animals', 'adventure', 'shortStories'], 'A child brought up by wolves learns the laws of two worlds.'],
  ['The Tale of Peter Rabbit', 'Potter, Beatrix', 1902, ['animals', 'fairyTales'], 'Peter goes where he was told not to, and loses his jacket.'],
  ['The Wind in the Willows', 'Grahame, Kenneth', 1908, ['animals', 'nature'], 'Mole leaves his spring cleaning and finds the river, and friends with boats.'],
  ['The Secret Garden', 'Burnett, Frances Hodgson', 1911, ['nature', 'family'], 'A cross child, a key in the soil and a garden nobody has entered for ten years.'],
  ['Winnie-the-Pooh', 'Milne, A. A.', 1926, ['animals', 'humour'], 'A bear of small brain and good heart, and the wood he lives in.'],
  ['The Hobbit', 'Tolkien, J. R. R.', 1937, ['fantasy', 'adventure'], 'Thirteen dwarves invite themselves to tea and take their host along.', { subtitle: 'or There and Back Again' }],
  ['Finn Family Moomintroll', 'Jansson, Tove', 1948, ['fairyTales', 'fantasy'], 'A hat found on a mountain turns a summer in Moominvalley upside down.', { translators: ['Portch, Elizabeth'] }],
]);

export const english = [...forAdults, ...forYoungAdults, ...forChildren];
