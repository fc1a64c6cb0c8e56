/** Ends names of universities in short form: 云科大, 云海大. */
export const SHORT_SCHOOL = /(?:科|师|理|工|农|林|医|财|交|海|民|外)大$/u;
