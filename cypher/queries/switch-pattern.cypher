// Switches a pattern off or on, for all documents. Parameters: pattern; isOff. Result: one row: wasOff.
MERGE (s:PatternSwitch {pattern: $pattern})
WITH s, coalesce(s.isOff, false) AS wasOff
SET s.isOff = $isOff
RETURN wasOff
