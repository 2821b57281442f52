/** The elements for librarians at a desk, kept apart so that patrons never download them. None exists yet: the module is empty on purpose. */

export {};
