// Takes the mark from sources whose facts have been resolved again.
MATCH (s:Source {resolveAgain: true})
REMOVE s.resolveAgain
