using PrivacyAnalyzers.CodeFixes.Cpni;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV6005: who signed in, or whom the class knows.</summary>
public class AuthenticationFixTests
{
    [Fact]
    public Task An_action_wants_authorization() => Fix.Verify<AuthenticationFix>(
        """
        using Microsoft.AspNetCore.Mvc;
        namespace Cases;
        public class CallsController(ICustomers customers) : ControllerBase
        {
            /// <summary>All calls.</summary>
            [HttpGet]
            public IActionResult List(int id) => Ok({|PRIV6005:customers.Find(id).Calls|});
        }
        """,
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        namespace Cases;
        public class CallsController(ICustomers customers) : ControllerBase
        {
            /// <summary>All calls.</summary>
            [Authorize]
            [HttpGet]
            public IActionResult List(int id) => Ok(customers.Find(id).Calls);
        }
        """);

    [Fact]
    public Task Two_answers_of_an_action_want_it_once() => Fix.Verify<AuthenticationFix>(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        namespace Cases;
        public class CallsController(ICustomers customers) : ControllerBase
        {
            public IActionResult List(int id)
            {
                if (id > 3) return Ok({|PRIV6005:customers.Find(id).Calls|});
                return Ok({|PRIV6005:customers.Find(id).Calls[0]|});
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        namespace Cases;
        public class CallsController(ICustomers customers) : ControllerBase
        {
            [Authorize]
            public IActionResult List(int id)
            {
                if (id > 3) return Ok(customers.Find(id).Calls);
                return Ok(customers.Find(id).Calls[0]);
            }
        }
        """);

    [Fact]
    public Task Whoever_lets_everybody_in_means_that() => Fix.IsNotOffered<AuthenticationFix>(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        namespace Cases;
        [AllowAnonymous]
        public class CallsController(ICustomers customers) : ControllerBase
        {
            public IActionResult List(int id) => Ok({|PRIV6005:customers.Find(id).Calls|});
        }
        """);

    [Fact]
    public Task An_endpoint_requires_it() => Fix.Verify<AuthenticationFix>(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public static class Endpoints
        {
            public static void Map(WebApplication app, ICustomers customers)
            {
                app.MapGet("/calls/{id}", (int id) => Results.Ok({|PRIV6005:customers.Find(id).Calls|})).WithName("calls");
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public static class Endpoints
        {
            public static void Map(WebApplication app, ICustomers customers)
            {
                app.MapGet("/calls/{id}", (int id) => Results.Ok(customers.Find(id).Calls)).RequireAuthorization().WithName("calls");
            }
        }
        """);

    [Fact]
    public Task A_desk_asks_who_it_is() => Fix.Verify<AuthenticationFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ISignIn { [ConditionCheck(Condition.CustomerAuthenticated)] bool Knows(int id); }
        public class Desk(Cases.ICustomers customers, ISignIn signIn)
        {
            public string First(int id) => {|PRIV6005:customers.Find(id).Calls[0].Destination|};

            public List<Cases.CallRecord> All(int id)
            {
                return {|PRIV6005:customers.Find(id).Calls|};
            }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ISignIn { [ConditionCheck(Condition.CustomerAuthenticated)] bool Knows(int id); }
        public class Desk(Cases.ICustomers customers, ISignIn signIn)
        {
            public string First(int id) => signIn.Knows(id) ? customers.Find(id).Calls[0].Destination : throw new UnauthorizedAccessException();

            public List<Cases.CallRecord> All(int id)
            {
                if (!signIn.Knows(id)) throw new UnauthorizedAccessException();
                return customers.Find(id).Calls;
            }
        }
        """);

    [Fact]
    public Task A_controller_that_asks_itself_refuses_as_controllers_do() => Fix.Verify<AuthenticationFix>(
        """
        using Microsoft.AspNetCore.Mvc;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ISignIn { [ConditionCheck(Condition.CustomerAuthenticated)] bool Knows(int id); }
        public class CallsController(Cases.ICustomers customers, ISignIn signIn) : ControllerBase
        {
            public IActionResult List(int id)
            {
                return Ok({|PRIV6005:customers.Find(id).Calls|});
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;
        using PrivacyAnalyzers;
        namespace Portal;
        public interface ISignIn { [ConditionCheck(Condition.CustomerAuthenticated)] bool Knows(int id); }
        public class CallsController(Cases.ICustomers customers, ISignIn signIn) : ControllerBase
        {
            public IActionResult List(int id)
            {
                if (!signIn.Knows(id)) return Unauthorized();
                return Ok(customers.Find(id).Calls);
            }
        }
        """, "PRIV6005.Check");

    [Fact]
    public Task A_handler_that_is_mapped_by_its_name_is_let_in_where_it_is_mapped() => Fix.Verify<AuthenticationFix>(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/calls/{id}", List);
                app.MapGet("/all-calls/{id}", Endpoints.List).WithName("all");
            }

            private static IResult List(int id, ICustomers customers) => Results.Ok({|PRIV6005:customers.Find(id).Calls|});
        }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/calls/{id}", List).RequireAuthorization();
                app.MapGet("/all-calls/{id}", Endpoints.List).RequireAuthorization().WithName("all");
            }

            private static IResult List(int id, ICustomers customers) => Results.Ok(customers.Find(id).Calls);
        }
        """);

    [Fact]
    public Task So_is_a_local_function() => Fix.Verify<AuthenticationFix>(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/calls/{id}", List);
                static IResult List(int id, ICustomers customers) => Results.Ok({|PRIV6005:customers.Find(id).Calls|});
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        namespace Cases;
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/calls/{id}", List).RequireAuthorization();
                static IResult List(int id, ICustomers customers) => Results.Ok(customers.Find(id).Calls);
            }
        }
        """);

    [Fact]
    public Task A_handler_that_is_mapped_by_its_name_may_say_it_itself() => Fix.Verify<AuthenticationFix>(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        namespace Cases
        {
            public static class Handlers
            {
                public static IResult List(int id, ICustomers customers) => Results.Ok({|PRIV6005:customers.Find(id).Calls|});
            }
        }
        namespace Cases.Maps
        {
            public static class Maps { public static void Map(WebApplication app) => app.MapGet("/calls/{id}", Handlers.List); }
        }
        """,
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        namespace Cases
        {
            public static class Handlers
            {
                [Authorize]
                public static IResult List(int id, ICustomers customers) => Results.Ok(customers.Find(id).Calls);
            }
        }
        namespace Cases.Maps
        {
            public static class Maps { public static void Map(WebApplication app) => app.MapGet("/calls/{id}", Handlers.List); }
        }
        """, "PRIV6005.Attribute");
}
