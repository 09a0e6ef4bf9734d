// Package signin sends and checks codes: what the tests are about.
package signin

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"strings"
)

func call(method, path string, form url.Values, answer any) error {
	request, err := http.NewRequest(method, os.Getenv("TELESIGN_BASE_URL")+path, strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	request.SetBasicAuth(os.Getenv("TELESIGN_CUSTOMER_ID"), os.Getenv("TELESIGN_API_KEY"))
	if form != nil {
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	return json.NewDecoder(response.Body).Decode(answer)
}

func send(phoneNumber string) (string, error) {
	var answer struct {
		ReferenceID string `json:"reference_id"`
	}
	err := call("POST", "/v1/verify/sms", url.Values{"phone_number": {phoneNumber}}, &answer)
	return answer.ReferenceID, err
}

func check(referenceID, code string) (string, error) {
	var answer struct {
		Verify struct {
			CodeState string `json:"code_state"`
		}
	}
	err := call("GET", "/v1/verify/"+referenceID+"?verify_code="+url.QueryEscape(code), nil, &answer)
	return answer.Verify.CodeState, err
}
