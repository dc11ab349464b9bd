namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>
/// Words that business code is named with. An analyzer that looks at names first would gain from names that are all different and lose from
/// names that are all the same; real code has both, so some names here are shared by every feature and some belong to one.
/// </summary>
internal static class Vocabulary
{
    public static readonly string[] Qualifiers =
    [
        "Retail", "Wholesale", "Partner", "Internal", "Export", "Import", "Seasonal", "Recurring", "Prepaid", "Postpaid", "Regional", "Global", "Draft", "Archived", "Pending", "Express",
        "Bulk", "Digital", "Physical", "Hosted", "Managed", "Trial", "Premium", "Standard", "Legacy", "Migrated", "External", "Shared", "Reserved", "Scheduled", "Manual", "Automatic",
        "Corporate", "Domestic", "Overseas", "Temporary", "Renewed", "Returned", "Split", "Merged",
    ];

    public static readonly string[] Nouns =
    [
        "Order", "Invoice", "Shipment", "Contract", "Product", "Warehouse", "Supplier", "Ticket", "Project", "Booking", "Quote", "Payout", "Refund", "Asset", "Device", "License", "Campaign",
        "Course", "Vehicle", "Route", "Depot", "Tariff", "Budget", "Account", "Ledger", "Journal", "Meter", "Reading", "Sensor", "Alarm", "Incident", "Release", "Build", "Package", "Document",
        "Folder", "Template", "Report", "Survey", "Event", "Venue", "Session", "Recipe", "Batch", "Sample", "Audit", "Claim", "Policy", "Permit", "Inspection",
    ];

    /// <summary>Type and name of members that many entities have.</summary>
    public static readonly (string Type, string Name)[] Common =
    [
        ("string", "Title"), ("string", "Description"), ("string", "Reference"), ("string", "Currency"), ("string", "Notes"), ("string", "Code"), ("string", "Region"), ("string", "Unit"),
        ("string", "Category"), ("string", "Source"), ("string", "Label"), ("string", "Slug"), ("int", "Quantity"), ("int", "Priority"), ("int", "Version"), ("int", "Position"), ("int", "Attempts"),
        ("int", "Capacity"), ("decimal", "Price"), ("decimal", "Discount"), ("decimal", "TaxRate"), ("decimal", "Weight"), ("decimal", "Balance"), ("bool", "IsActive"), ("bool", "IsLocked"),
        ("bool", "IsBillable"), ("System.DateTime", "UpdatedAt"), ("System.DateTime", "StartsAt"), ("System.DateTime", "EndsAt"), ("System.DateTime", "DueAt"), ("System.Guid", "ExternalId"),
    ];

    /// <summary>Members that go by the name of what they belong to: OrderStatus, InvoiceChannel.</summary>
    public static readonly string[] Own = ["Status", "Channel", "Kind", "Number", "Group", "Origin", "Target", "Phase", "Grade", "Series", "Family", "Marker"];
}
