from application import check, send


def test_the_right_code_is_valid(phone):
    reference_id = send(phone.number)
    assert check(reference_id, phone.next_code()) == "VALID"


def test_a_wrong_code_is_invalid(phone):
    reference_id = send(phone.number)
    phone.next_code()
    assert check(reference_id, "000") == "INVALID"


def test_a_message_of_one_test_does_not_reach_another(phone, sms_verify):
    send(phone.number)
    other = type(phone)("12125550100", sms_verify)
    assert sms_verify.control("messages/next", {"phone_number": other.number, "wait": 0}) is None


def test_a_reset_forgets_all_messages(phone, sms_verify):
    send(phone.number)
    sms_verify.reset()
    assert sms_verify.control("messages/next", {"phone_number": phone.number, "wait": 0}) is None
