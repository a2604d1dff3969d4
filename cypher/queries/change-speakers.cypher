// Lets claims be said by other actors; a claim's origin is then what libs/model's originOf says of a speaker.
// Parameters: claims, a list of {id, speakerId}. Result: none.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
SET c.speakerId = row.speakerId, c.origin = 'actor:' + row.speakerId
