// What was proposed from documents, one node a proposal, found by its document and by whether it is still open; and when a document was last read for it.
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (p:Proposal) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT review_source IF NOT EXISTS FOR (r:Review) REQUIRE r.sourceId IS UNIQUE;
CREATE RANGE INDEX proposal_source IF NOT EXISTS FOR (p:Proposal) ON (p.sourceId);
CREATE RANGE INDEX proposal_state IF NOT EXISTS FOR (p:Proposal) ON (p.state);
