exports.onExecuteCustomPhoneProvider = async (event, api) => {
  const { createClient } = await import('@sms-verify/client') // a package of ES modules
  const { TELESIGN_CUSTOMER_ID, TELESIGN_API_KEY, SMS_VERIFY_URL } = event.secrets
  const { code, recipient, delivery_method, locale } = event.notification
  if (delivery_method !== 'text' || !code) return api.notification.drop('This provider sends codes by SMS only.')

  const account = { customerId: TELESIGN_CUSTOMER_ID, apiKey: TELESIGN_API_KEY, baseUrl: SMS_VERIFY_URL }
  const verify = createClient({ ...account, timeout: 8_000, maxRetries: 0 })
  const user = { phone_number: recipient, originating_ip: event.request.ip, language: locale.replace('_', '-') }
  try {
    await verify.send({ ...user, verify_code: code })
  } catch (error) {
    const mayPass = error.name === 'ConnectionError' || error.retry === 'later'
    if (error.effect === 'none' && mayPass) api.notification.retry(error.message)
    else api.notification.drop(error.message)
  }
}
