const compile = require('../../scripts/compile.cjs');

/** Before the whole-house tests: compiles the project, and says which database is left out. */
module.exports = async function setUpHouse() {
  if (!/^postgres/.test(process.env.DATABASE_URL ?? '')) {
    console.log('\nThe newsrooms of these tests run on SQLite. Left out: PostgreSQL; DATABASE_URL=postgres://… npm test runs them there.');
  }
  await compile();
};
