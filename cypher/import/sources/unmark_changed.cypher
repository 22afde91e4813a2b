// Takes the mark from sources whose facts have been resolved anew.
MATCH (s:Source {resolveAgain: true})
REMOVE s.resolveAgain
