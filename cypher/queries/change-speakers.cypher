// Lets claims be said by other actors; each citation's origin is what libs/model's originOf says of a speaker.
// Parameters: claims, a list of {id, speakerId}. Result: none.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
SET c.speakerId = row.speakerId
WITH c
MATCH (c)-[x:CITES]->(:Source)
SET x.origin = 'speaker:' + c.speakerId
