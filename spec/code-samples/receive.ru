require 'json'
require 'openssl'

key = ENV.fetch('TELESIGN_API_KEY').unpack1('m0')
abort 'TELESIGN_API_KEY is empty' if key.empty?
customer_id = ENV.fetch('TELESIGN_CUSTOMER_ID')

receiver = lambda do |env|
  body = env['rack.input']&.read.to_s
  signature = [OpenSSL::HMAC.digest('SHA256', key, body)].pack('m0')
  expected = "TSA #{customer_id}:#{signature}"
  return [401, {}, []] unless OpenSSL.secure_compare(env['HTTP_AUTHORIZATION'].to_s, expected)

  report = JSON.parse(body)
  puts "#{report['reference_id']} #{report['status']['description']}"
  [204, {}, []]
end

run receiver
