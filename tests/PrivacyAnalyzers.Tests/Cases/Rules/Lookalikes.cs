//# ids: PRIV1001, PRIV1002
using PrivacyAnalyzers;
namespace Cases.Lookalikes;
public class CustomerDetailsViewModel
{
    public string Firstname { get; set; } = ""; //! PRIV1001
    public string last_name { get; set; } = ""; //! PRIV1001
    public string FullName { get; set; } = ""; //! PRIV1001
    public string PostalCode { get; set; } = ""; //! PRIV1001
    public string Phone2 { get; set; } = ""; //! PRIV1001
    public string ContactPhone { get; set; } = ""; //! PRIV1001
    public DateTime? DOB { get; set; } //! PRIV1001
    public string NewPassword { get; set; } = ""; //! PRIV1001
    public string PassPortNumber { get; set; } = ""; //! PRIV1001
    public string IPAddress { get; set; } = ""; //! PRIV1001
    public string MaskedCardNumber { get; set; } = "";
    public string SupportEmail { get; set; } = "";
    public string LocalIpAddress { get; set; } = "";
    public string PasswordHint { get; set; } = "";
    public string PhoneBook { get; set; } = "";
    public int Gender { get; set; }
    public string CompanyEmail { get; set; } = "";
    public string CompanyContactEmail { get; set; } = ""; //! PRIV1001
}
public record Row(string GivenName, string Gender); //! PRIV1001, PRIV1001
public class Category { public string FullName { get; set; } = ""; public string PostalCode { get; set; } = ""; }
public class CategoryCustomer { public string FullName { get; set; } = ""; } //! PRIV1001
public class SupplierDto { public string Email { get; set; } = ""; public string ContactEmail { get; set; } = ""; } //! PRIV1001
public class VendorContactInfo { public string Email { get; set; } = ""; } //! PRIV1001
public class PurchaseOrder { public string DeliveryAddress { get; set; } = ""; }
public class SalesOrder { public string DeliveryAddress { get; set; } = ""; } //! PRIV1001
public class EditSettingsViewModel { public string ReplyToEmail { get; set; } = ""; public string Password { get; set; } = ""; }
public class EmailAccountModel { public string Email { get; set; } = ""; public string Password { get; set; } = ""; }
public class CreateProviderModel { public string OwnerEmail { get; set; } = ""; } //! PRIV1001
public class EncryptedLoginDto { public string Password { get; set; } = ""; }
public class InsuranceModel { public string CardNumber { get; set; } = ""; public string CreditCardNumber { get; set; } = ""; } //! PRIV1001
public class CallDetailRecordDto
{
    public TimeSpan Duration { get; set; } //! PRIV1002
    public string Destination { get; set; } = ""; //! PRIV1002
    public DateTimeOffset StartTime { get; set; } //! PRIV1002
    public string DestinationContext { get; set; } = "";
}
public class Film { public TimeSpan Duration { get; set; } public DateTime StartTime { get; set; } }
public class CallRecorder { public TimeSpan Duration { get; set; } }
