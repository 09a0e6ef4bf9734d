package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	key, err := base64.StdEncoding.DecodeString(os.Getenv("TELESIGN_API_KEY"))
	if err != nil || len(key) == 0 {
		log.Fatal("TELESIGN_API_KEY holds no API key")
	}

	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		mac := hmac.New(sha256.New, key)
		mac.Write(body)
		signature := base64.StdEncoding.EncodeToString(mac.Sum(nil))
		expected := "TSA " + os.Getenv("TELESIGN_CUSTOMER_ID") + ":" + signature
		if !hmac.Equal([]byte(r.Header.Get("Authorization")), []byte(expected)) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var report struct {
			ReferenceID string `json:"reference_id"`
			Status      struct {
				Description string `json:"description"`
			} `json:"status"`
		}
		if err := json.Unmarshal(body, &report); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		fmt.Println(report.ReferenceID, report.Status.Description)
		w.WriteHeader(http.StatusNoContent)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
