package signin

import "testing"

func TestTheRightCodeIsValid(t *testing.T) {
	phone := newPhone(t)
	referenceID, err := send(phone.Number)
	if err != nil {
		t.Fatal(err)
	}
	if state, _ := check(referenceID, phone.NextCode()); state != "VALID" {
		t.Errorf("The code should be VALID, and is %s.", state)
	}
}

func TestAWrongCodeIsInvalid(t *testing.T) {
	phone := newPhone(t)
	referenceID, err := send(phone.Number)
	if err != nil {
		t.Fatal(err)
	}
	if state, _ := check(referenceID, "000"); state != "INVALID" {
		t.Errorf("The code should be INVALID, and is %s.", state)
	}
}

func TestAResetForgetsAllMessages(t *testing.T) {
	phone := newPhone(t)
	if _, err := send(phone.Number); err != nil {
		t.Fatal(err)
	}
	reset(t)
	var message struct{ Code string }
	if control(t, "messages/next", map[string]any{"phone_number": phone.Number, "wait": 0}, &message) {
		t.Errorf("No message should be left.")
	}
}
