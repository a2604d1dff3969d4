// What is claimed, quoted and published is found by its words, whatever their marks and case.

CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (c:Claim) ON EACH [c.summary, c.qualifiers, c.attribution]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX quote_words IF NOT EXISTS FOR ()-[x:CITES]-() ON EACH [x.quote]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX source_words IF NOT EXISTS FOR (s:Source) ON EACH [s.title, s.publisher, s.authors]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
