CALL () {
  OPTIONAL MATCH (s:PatternSwitch)
  WHERE s.isOff
  RETURN collect(s.pattern) AS off
}
