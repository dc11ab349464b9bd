using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV5005 on the calls of HttpClient.</summary>
public class AddressRuleTests
{
    [Fact]
    public Task Addresses() => PrivacyTest.Verify("//# ids: PRIV5001, PRIV5005\n" + """
        using System.Net.Http.Json;
        namespace Cases.Addresses;
        public class Crm(HttpClient http)
        {
            private static Uri AddressOf(string query) => new("https://crm.example/find?" + query);

            public Task BadQuery(Customer c) => http.GetAsync($"https://crm.example/find?email={c.Email}"); //! PRIV5005
            public Task BadPath(Customer c) => http.DeleteAsync("https://crm.example/people/" + Uri.EscapeDataString(c.Name)); //! PRIV5005
            public Task BadWithBody(Customer c) => http.PostAsync($"https://crm.example/notes?to={c.Phone}", new StringContent("hello")); //! PRIV5005
            public Task BadJson(Customer c) => http.GetFromJsonAsync<int>("https://crm.example/count?email=" + c.Email); //! PRIV5005
            public Task BadHelper(Customer c) => http.GetAsync(AddressOf("name=" + c.Name)); //! PRIV5005
            public Task BadRequest(Customer c) => http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://crm.example/find?email=" + c.Email)); //! PRIV5005
            public Task BadCleartext(Customer c) => http.GetAsync("http://crm.example/find?email=" + c.Email); //! PRIV5001

            public Task OkKey(Customer c) => http.GetAsync($"https://crm.example/people/{c.Id}?plan={c.Plan}");
            public Task OkBody(Customer c) => http.PostAsync("https://crm.example/find", new StringContent(c.Email));
            public Task OkBodyOfRequest(Customer c) => http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://crm.example/find") { Content = new StringContent(c.Email) });
            public Task OkEncrypted(Customer c) => http.GetAsync("https://crm.example/find?token=" + Clean.Encrypt(c.Email));
            public Task OkLength(Customer c) => http.GetAsync($"https://crm.example/stat?length={c.Email.Length}");
            public Task OkOnline(Customer c) => http.GetAsync("https://crm.example/where?ip=" + c.IpAddress);
            public Task OkLoopback(Customer c) => http.GetAsync("http://localhost:9200/find?email=" + c.Email);
        }
        """);
}
