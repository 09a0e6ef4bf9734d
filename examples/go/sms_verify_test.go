package signin

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestMain starts the mock server once for all tests.
func TestMain(m *testing.M) {
	os.Setenv("TELESIGN_CUSTOMER_ID", "test")
	os.Setenv("TELESIGN_API_KEY", "dGVzdA==")
	program := os.Getenv("SMS_VERIFY") // the executable
	if program == "" {
		program = "sms-verify"
	}
	mock := exec.Command(program, "mock", "--port", "0")
	output, err := mock.StdoutPipe()
	if err == nil {
		err = mock.Start()
	}
	if err != nil {
		panic(err)
	}
	line, _ := bufio.NewReader(output).ReadString('\n')
	os.Setenv("TELESIGN_BASE_URL", strings.TrimSpace(strings.TrimPrefix(line, "listening on ")))
	status := m.Run()
	mock.Process.Signal(os.Interrupt)
	mock.Wait()
	os.Exit(status)
}

// Phone is a phone that no other test has.
type Phone struct {
	t      *testing.T
	Number string
}

func newPhone(t *testing.T) Phone {
	digits, err := rand.Int(rand.Reader, big.NewInt(10_000_000_000))
	if err != nil {
		t.Fatal(err)
	}
	return Phone{t, fmt.Sprintf("1212%010d", digits)}
}

// NextCode returns the code of the next SMS to this phone, and waits for it for five seconds.
func (p Phone) NextCode() string {
	p.t.Helper()
	var message struct{ Code string }
	if !control(p.t, "messages/next", map[string]any{"phone_number": p.Number, "wait": 5}, &message) {
		p.t.Fatal("No SMS arrived within 5 s.")
	}
	return message.Code
}

// reset forgets all messages. Tests that run in parallel share the server, so call it between runs only.
func reset(t *testing.T) { control(t, "reset", map[string]any{}, nil) }

// control returns whether the response of the control API has content.
func control(t *testing.T, path string, command map[string]any, answer any) bool {
	t.Helper()
	body, _ := json.Marshal(command)
	response, err := http.Post(os.Getenv("TELESIGN_BASE_URL")+"/_mock/"+path, "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode >= 400 {
		t.Fatalf("/_mock/%s returned %s.", path, response.Status)
	}
	return answer != nil && json.NewDecoder(response.Body).Decode(answer) == nil
}
