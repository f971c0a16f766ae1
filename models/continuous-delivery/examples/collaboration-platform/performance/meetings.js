import http from "k6/http";

export const options = { vus: 50, duration: "5m", thresholds: { http_req_duration: ["p(95)<400"] } };
export default function () {
  http.get(`${__ENV.BASE_URL}/meetings?day=today`);
}
