it('signs in with a code from the phone', () => {
  cy.visit('/')
  cy.task('newNumber').then((number) => {
    cy.get('[name=phone_number]').type(number)
    cy.contains('Send code').click()
    cy.contains('The code is on its way')
    cy.task('nextCode', number).then((code) => cy.get('[name=code]').type(code))
  })
  cy.contains('button', 'Sign in').click()
  cy.contains('Signed in')
})

it('does not sign in with a code that came too late', () => {
  cy.visit('/')
  cy.task('newNumberWithOutcome', 'codeExpired').then((number) => {
    cy.get('[name=phone_number]').type(number)
    cy.contains('Send code').click()
    cy.contains('The code is on its way')
    cy.task('nextCode', number).then((code) => cy.get('[name=code]').type(code))
  })
  cy.contains('button', 'Sign in').click()
  cy.contains('This code is not right')
})
