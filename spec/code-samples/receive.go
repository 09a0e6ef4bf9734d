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
	"sync"
)

func main() {
	key, err := base64.StdEncoding.DecodeString(os.Getenv("TELESIGN_API_KEY"))
	if err != nil || len(key) == 0 {
		log.Fatal("TELESIGN_API_KEY holds no API key")
	}
	var recorded sync.Map // in production: a unique key in your database

	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		mac := hmac.New(sha256.New, key)
		mac.Write(body)
		signature := base64.StdEncoding.EncodeToString(mac.Sum(nil))
		full := "TSA " + os.Getenv("TELESIGN_CUSTOMER_ID") + ":" + signature
		is := func(header, expected string) bool {
			return hmac.Equal([]byte(r.Header.Get(header)), []byte(expected))
		}
		// A proxy may remove Authorization or replace it: the other header holds the signature as well, bare or in full.
		if !is("Authorization", full) && !is("X-TS-Authorization", signature) && !is("X-TS-Authorization", full) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var report struct {
			ReferenceID string `json:"reference_id"`
			Status      struct {
				Code        int    `json:"code"`
				Description string `json:"description"`
			} `json:"status"`
		}
		if err := json.Unmarshal(body, &report); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		// A report can arrive twice: reference ID and status tell reports apart.
		event := fmt.Sprint(report.ReferenceID, " ", report.Status.Code)
		if _, twice := recorded.LoadOrStore(event, true); !twice {
			fmt.Println(event, report.Status.Description)
		}
		w.WriteHeader(http.StatusOK) // within 5 seconds, and with 200 only: otherwise the report is sent again
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
