// Lets two actors be listed as likely one again. Parameters: key. Result: none.
MATCH (p:ActorsApart {key: $key})
DELETE p
