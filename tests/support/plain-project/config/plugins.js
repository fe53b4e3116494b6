module.exports = { syndication: { config: { publicationName: 'The Plain Post' } } };
