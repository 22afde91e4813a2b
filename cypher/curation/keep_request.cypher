// Keeps the answer to what was asked for, for whoever asks for it again.
CREATE (:CurationRequest {id: $id, argumentsDigest: $argumentsDigest, answer: $answer})
